// The steps of a price in words: what was done, and what it used. The desk records codes and figures; wording happens
// here.
import {
  ArrowRightLeft,
  CircleDot,
  Lock,
  Minus,
  Percent,
  Plus,
  Shield,
  Star,
  Tag,
  type LucideIcon,
} from "lucide-react";
import type { TrailStep } from "../generated/contract";
import { amount, countryName, day, percent, rate } from "../lib/words/format";
import type { Language } from "../lib/words/language";
import { compare, subtract } from "../lib/domain/decimal";
import { showMargin } from "../lib/domain/margin";

/** One step, ready to be shown. */
export interface StepWords {
  icon: LucideIcon;
  title: string;
  /** What it used: source, date, rate, distance. */
  detail: string | null;
  /** From rounding on a step gives what could be paid. */
  final: boolean;
  tone?: "warn";
}

/** Word one step. */
export function wordStep(step: TrailStep, language: Language): StepWords {
  const word = STEPS[step.step];
  return word
    ? word(step, language)
    : { icon: CircleDot, title: language.field(step.step), detail: null, final: false };
}

type Word = (step: TrailStep, language: Language) => StepWords;

const STEPS: Record<string, Word> = { base, net, convert, adjust, tax, round, charm, lock, floor };

function base({ params }: TrailStep, { t }: Language): StepWords {
  return {
    icon: Tag,
    title: params.from === "cost" ? t("trail-step-base-cost") : t("trail-step-base"),
    detail: null,
    final: false,
  };
}

/** The tax that the base price holds is taken out. */
function net({ params }: TrailStep, language: Language): StepWords {
  const { t, locale } = language;
  const country = countryName(params.country ?? "", locale);
  if (params.percent === undefined)
    return { icon: Minus, title: t("trail-step-net-none", { country }), detail: null, final: false, tone: "warn" };
  return {
    icon: Minus,
    title: t("trail-step-net", { country, percent: percent(params.percent, locale) }),
    detail: taxSource(params, language),
    final: false,
  };
}

/** The rule pack and the class that a tax rate is of; null where it was typed. */
function taxSource({ pack, class: taxClass }: Readonly<Record<string, string>>, { dynamic }: Language): string | null {
  if (pack === undefined) return null;
  const words = [dynamic(`tax-pack-${pack}`) ?? pack, taxClass && (dynamic(`tax-class-${taxClass}`) ?? taxClass)];
  return words.filter(Boolean).join(", ");
}

function convert({ currency, params }: TrailStep, language: Language): StepWords {
  const { t } = language;
  if (params.source === undefined)
    return { icon: ArrowRightLeft, title: t("trail-step-convert-same"), detail: null, final: false };
  return {
    icon: ArrowRightLeft,
    title: t("trail-step-convert", { currency }),
    detail: rateWords(params, language),
    final: false,
  };
}

function rateWords(params: Readonly<Record<string, string>>, { t, dynamic, locale }: Language): string {
  const source = dynamic(`rate-source-${params.source ?? ""}`) ?? params.source ?? "";
  const date = params.published === undefined ? "" : day(params.published, locale);
  if (params.rate === undefined) return t("trail-no-rate", { from: params.from ?? "", to: params.to ?? "", source });
  return t("trail-rate", { source, date, rate: rate(params.rate, locale) });
}

function adjust({ params, currency }: TrailStep, { t, locale }: Language): StepWords {
  if (params.percent !== undefined)
    return {
      icon: Percent,
      title: t("trail-step-adjust-percent", { percent: percent(params.percent, locale) }),
      detail: null,
      final: false,
    };
  if (params.fixed !== undefined)
    return {
      icon: Plus,
      title: t("trail-step-adjust-fixed", { amount: amount(params.fixed, currency, locale) }),
      detail: null,
      final: false,
    };
  return { icon: Plus, title: t("trail-step-adjust"), detail: null, final: false };
}

function tax({ params }: TrailStep, language: Language): StepWords {
  const { t, locale } = language;
  if (params.mode === "exclusive" || params.percent === undefined)
    return { icon: Minus, title: t("trail-step-tax-none"), detail: t("trail-tax-exclusive"), final: false };
  return {
    icon: Percent,
    title: t("trail-step-tax", { percent: percent(params.percent, locale) }),
    detail: taxSource(params, language),
    final: false,
  };
}

function round({ params, currency }: TrailStep, { t, locale }: Language): StepWords {
  const increment = params.increment === undefined ? currency : amount(params.increment, currency, locale);
  return {
    icon: CircleDot,
    title: t("trail-step-round", { increment, mode: params.mode ?? "half-up" }),
    detail: null,
    final: true,
  };
}

function charm({ params, currency, in: before, out: after }: TrailStep, { t, locale }: Language): StepWords {
  const title = t("trail-step-charm", {
    ending: amount(params.ending ?? "0", currency, locale),
    mode: params.mode ?? "nearest",
  });
  const skipped = params.skipped !== undefined && params.skipped !== "false";
  const moved = before === null || after === null ? "0" : subtract(after, before);
  const detail = skipped
    ? t("trail-charm-skipped")
    : t("trail-charm-moved", { amount: `${compare(moved, "0") > 0 ? "+" : ""}${amount(moved, currency, locale)}` });
  return { icon: Star, title, detail, final: true };
}

function lock({ params }: TrailStep, { t, locale }: Language): StepWords {
  const title =
    params.until === undefined ? t("trail-step-lock-open") : t("trail-step-lock", { date: day(params.until, locale) });
  return { icon: Lock, title, detail: null, final: true };
}

function floor({ params }: TrailStep, { t, locale }: Language): StepWords {
  const { margin, marginPercent: limit } = params;
  if (margin === undefined || limit === undefined)
    return { icon: Shield, title: t("trail-floor-unknown"), detail: null, final: true };
  const { digits, underFloor } = showMargin(margin, limit);
  const words = { floor: percent(limit, locale), margin: percent(digits, locale) };
  const raised = params.raised !== undefined && params.raised !== "false";
  const title = underFloor ? t("trail-floor-under", words) : t("trail-floor-ok", words);
  return {
    icon: Shield,
    title,
    detail: raised ? t("trail-floor-raised") : null,
    final: true,
    tone: underFloor ? "warn" : undefined,
  };
}
