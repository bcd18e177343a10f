package org.jwsh.values.types;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;

/** A country or region: its names, its currency, its measures. */
@TypeName("System.Globalization.RegionInfo")
record RegionValue(ULocale locale) {

    private static RegionValue of(String name) {
        String given = Failures.required(name, "name");
        ULocale locale = given.length() == 2 || given.length() == 3
                ? ULocale.addLikelySubtags(new ULocale("und", given))
                : ULocale.forLanguageTag(given);
        if (locale.getCountry().isEmpty() || locale.getISO3Country().isEmpty()) {
            throw Failures.argument("Culture name '" + given + "' is not supported.", "name");
        }
        return new RegionValue(locale);
    }

    private Currency currency() {
        return Currency.getInstance(locale);
    }

    /** The three countries that measure in inches and miles. */
    private boolean isMetric() {
        return !java.util.Set.of("US", "LR", "MM").contains(locale.getCountry());
    }

    static void define(TypeBuilder type) {
        Class<RegionValue> self = RegionValue.class;
        type.constructor("System.Globalization.RegionInfo new(string name)", a -> of((String) a[0]))
                .property("string Name", self, r -> r.locale.getCountry())
                .property("string EnglishName", self, r -> r.locale.getDisplayCountry(ULocale.ENGLISH))
                .property("string DisplayName", self, r -> r.locale.getDisplayCountry(ULocale.ENGLISH))
                .property("string NativeName", self, r -> r.locale.getDisplayCountry(r.locale))
                .property("string TwoLetterISORegionName", self, r -> r.locale.getCountry())
                .property("string ThreeLetterISORegionName", self, r -> r.locale.getISO3Country())
                .property("string ThreeLetterWindowsRegionName", self, r -> r.locale.getISO3Country())
                .property("bool IsMetric", self, RegionValue::isMetric)
                .property(
                        "string CurrencyEnglishName",
                        self,
                        r -> r.currency().getName(ULocale.ENGLISH, Currency.LONG_NAME, null))
                .property(
                        "string CurrencyNativeName",
                        self,
                        r -> r.currency().getName(r.locale, Currency.LONG_NAME, null))
                .property("string CurrencySymbol", self, r -> r.currency().getSymbol(r.locale))
                .property("string ISOCurrencySymbol", self, r -> r.currency().getCurrencyCode())
                .method("string ToString()", self, (r, a) -> r.toString())
                .staticProperty(
                        "System.Globalization.RegionInfo CurrentRegion",
                        () -> of(Culture.current().name()));
    }

    @Override
    public String toString() {
        return locale.getCountry();
    }
}
