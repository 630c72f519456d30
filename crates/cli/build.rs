//! Says that the built interface is part of this program, so that a new build of it is taken in.

fn main() {
    println!("cargo::rerun-if-changed=../../ui/dist");
}
