//! What is measured, and in which tens.

/// What is measured. Of one measure, units differ in tens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
    Joule,
    Calorie,
    Lumen,
    Decibel,
    Turns,
    Torque,
    Ohm,
    /// Sizes of garments by their X: `2XL` and `XXL`.
    Large,
    Small,
    /// The number of a month in its year.
    OfYear,
}

/// A unit: what it measures, and how many tens it is of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unit {
    pub(super) measure: Measure,
    pub(super) tens: i8,
}

/// What a month of a date is counted in, so that no day is taken for one.
pub(super) const MONTH: Unit = Unit {
    measure: Measure::OfYear,
    tens: 0,
};
