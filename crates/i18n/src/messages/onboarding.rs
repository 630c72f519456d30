//! Messages of `onboarding.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::signature::Variables;


pub(super) static SIGNATURES: Variables = &[
    ("onboarding-back", &[]),
    ("onboarding-choose-language", &[]),
    ("onboarding-choose-place", &[]),
    ("onboarding-country", &[]),
    ("onboarding-currency", &[]),
    ("onboarding-firm-name", &[]),
    ("onboarding-firm-needed", &[]),
    ("onboarding-firm-title", &[]),
    ("onboarding-go-on", &[]),
    ("onboarding-goods-empty", &[]),
    ("onboarding-goods-empty-help", &[]),
    ("onboarding-goods-file", &[]),
    ("onboarding-goods-file-help", &[]),
    ("onboarding-goods-sample", &[]),
    ("onboarding-goods-sample-help", &[]),
    ("onboarding-goods-title", &[]),
    ("onboarding-have-workspace", &[]),
    ("onboarding-language-help", &[]),
    ("onboarding-new", &[]),
    ("onboarding-open", &[]),
    ("onboarding-private", &[]),
    ("onboarding-source-locale", &[]),
    ("onboarding-step-firm", &[]),
    ("onboarding-step-goods", &[]),
    ("onboarding-step-language", &[]),
    ("onboarding-tagline", &[]),
    ("onboarding-title", &[]),
    ("onboarding-where", &[]),
];
