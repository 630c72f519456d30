//! What is measured, and in which tens.

/// What is measured. Of one measure, units differ in tens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    Length,
    Area,
    Volume,
    Mass,
    Power,
    Voltage,
    Percent,
    Inch,
    Celsius,
    Fahrenheit,
    Pressure,
    Psi,
    Current,
    Charge,
    Frequency,
    Bytes,
    Pound,
    Ounce,
    Foot,
    Yard,
    Mile,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// A unit: what it measures, and how many tens it is of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) measure: Measure,
    pub(super) tens: i8,
}
