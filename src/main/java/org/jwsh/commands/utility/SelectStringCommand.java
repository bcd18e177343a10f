package org.jwsh.commands.utility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.NameFilter;
import org.jwsh.providers.FileErrors;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.providers.TextEncoding;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.io.FileSystemInfo;
import org.jwsh.values.regex.Match;
import org.jwsh.values.regex.Regex;
import org.jwsh.values.regex.RegexOptions;
import org.jwsh.values.text.WildcardPattern;

/** Finds lines of text. */
@Cmdlet(verb = "Select", noun = "String", defaultParameterSet = "File")
@OutputType({"System.Boolean", "Microsoft.PowerShell.Commands.MatchInfo", "System.String"})
public final class SelectStringCommand extends BuiltInCmdlet {
    @Parameter
    @ValidateSet({
        "Ordinal",
        "Invariant",
        "Current",
        "",
        "af",
        "af-NA",
        "af-ZA",
        "agq",
        "agq-CM",
        "ak",
        "ak-GH",
        "am",
        "am-ET",
        "ar",
        "ar-001",
        "ar-AE",
        "ar-BH",
        "ar-DJ",
        "ar-DZ",
        "ar-EG",
        "ar-EH",
        "ar-ER",
        "ar-IL",
        "ar-IQ",
        "ar-JO",
        "ar-KM",
        "ar-KW",
        "ar-LB",
        "ar-LY",
        "ar-MA",
        "ar-MR",
        "ar-OM",
        "ar-PS",
        "ar-QA",
        "ar-SA",
        "ar-SD",
        "ar-SO",
        "ar-SS",
        "ar-SY",
        "ar-TD",
        "ar-TN",
        "ar-YE",
        "as",
        "as-IN",
        "asa",
        "asa-TZ",
        "ast",
        "ast-ES",
        "az",
        "az-Cyrl",
        "az-Cyrl-AZ",
        "az-Latn",
        "az-Latn-AZ",
        "bas",
        "bas-CM",
        "be",
        "be-BY",
        "bem",
        "bem-ZM",
        "bez",
        "bez-TZ",
        "bg",
        "bg-BG",
        "bgc",
        "bgc-IN",
        "bho",
        "bho-IN",
        "bm",
        "bm-ML",
        "bn",
        "bn-BD",
        "bn-IN",
        "bo",
        "bo-CN",
        "bo-IN",
        "br",
        "br-FR",
        "brx",
        "brx-IN",
        "bs",
        "bs-Cyrl",
        "bs-Cyrl-BA",
        "bs-Latn",
        "bs-Latn-BA",
        "ca",
        "ca-AD",
        "ca-ES",
        "ca-FR",
        "ca-IT",
        "ccp",
        "ccp-BD",
        "ccp-IN",
        "ce",
        "ce-RU",
        "ceb",
        "ceb-PH",
        "cgg",
        "cgg-UG",
        "chr",
        "chr-US",
        "ckb",
        "ckb-IQ",
        "ckb-IR",
        "cs",
        "cs-CZ",
        "cv",
        "cv-RU",
        "cy",
        "cy-GB",
        "da",
        "da-DK",
        "da-GL",
        "dav",
        "dav-KE",
        "de",
        "de-AT",
        "de-BE",
        "de-CH",
        "de-DE",
        "de-IT",
        "de-LI",
        "de-LU",
        "dje",
        "dje-NE",
        "doi",
        "doi-IN",
        "dsb",
        "dsb-DE",
        "dua",
        "dua-CM",
        "dyo",
        "dyo-SN",
        "dz",
        "dz-BT",
        "ebu",
        "ebu-KE",
        "ee",
        "ee-GH",
        "ee-TG",
        "el",
        "el-CY",
        "el-GR",
        "en",
        "en-001",
        "en-150",
        "en-AE",
        "en-AG",
        "en-AI",
        "en-AS",
        "en-AT",
        "en-AU",
        "en-BB",
        "en-BE",
        "en-BI",
        "en-BM",
        "en-BS",
        "en-BW",
        "en-BZ",
        "en-CA",
        "en-CC",
        "en-CH",
        "en-CK",
        "en-CM",
        "en-CX",
        "en-CY",
        "en-DE",
        "en-DG",
        "en-DK",
        "en-DM",
        "en-ER",
        "en-FI",
        "en-FJ",
        "en-FK",
        "en-FM",
        "en-GB",
        "en-GD",
        "en-GG",
        "en-GH",
        "en-GI",
        "en-GM",
        "en-GU",
        "en-GY",
        "en-HK",
        "en-IE",
        "en-IL",
        "en-IM",
        "en-IN",
        "en-IO",
        "en-JE",
        "en-JM",
        "en-KE",
        "en-KI",
        "en-KN",
        "en-KY",
        "en-LC",
        "en-LR",
        "en-LS",
        "en-MG",
        "en-MH",
        "en-MO",
        "en-MP",
        "en-MS",
        "en-MT",
        "en-MU",
        "en-MV",
        "en-MW",
        "en-MY",
        "en-NA",
        "en-NF",
        "en-NG",
        "en-NL",
        "en-NR",
        "en-NU",
        "en-NZ",
        "en-PG",
        "en-PH",
        "en-PK",
        "en-PN",
        "en-PR",
        "en-PW",
        "en-RW",
        "en-SB",
        "en-SC",
        "en-SD",
        "en-SE",
        "en-SG",
        "en-SH",
        "en-SI",
        "en-SL",
        "en-SS",
        "en-SX",
        "en-SZ",
        "en-TC",
        "en-TK",
        "en-TO",
        "en-TT",
        "en-TV",
        "en-TZ",
        "en-UG",
        "en-UM",
        "en-US",
        "en-US-POSIX",
        "en-VC",
        "en-VG",
        "en-VI",
        "en-VU",
        "en-WS",
        "en-ZA",
        "en-ZM",
        "en-ZW",
        "eo",
        "eo-001",
        "es",
        "es-419",
        "es-AR",
        "es-BO",
        "es-BR",
        "es-BZ",
        "es-CL",
        "es-CO",
        "es-CR",
        "es-CU",
        "es-DO",
        "es-EA",
        "es-EC",
        "es-ES",
        "es-GQ",
        "es-GT",
        "es-HN",
        "es-IC",
        "es-MX",
        "es-NI",
        "es-PA",
        "es-PE",
        "es-PH",
        "es-PR",
        "es-PY",
        "es-SV",
        "es-US",
        "es-UY",
        "es-VE",
        "et",
        "et-EE",
        "eu",
        "eu-ES",
        "ewo",
        "ewo-CM",
        "fa",
        "fa-AF",
        "fa-IR",
        "ff",
        "ff-Adlm",
        "ff-Adlm-BF",
        "ff-Adlm-CM",
        "ff-Adlm-GH",
        "ff-Adlm-GM",
        "ff-Adlm-GN",
        "ff-Adlm-GW",
        "ff-Adlm-LR",
        "ff-Adlm-MR",
        "ff-Adlm-NE",
        "ff-Adlm-NG",
        "ff-Adlm-SL",
        "ff-Adlm-SN",
        "ff-Latn",
        "ff-Latn-BF",
        "ff-Latn-CM",
        "ff-Latn-GH",
        "ff-Latn-GM",
        "ff-Latn-GN",
        "ff-Latn-GW",
        "ff-Latn-LR",
        "ff-Latn-MR",
        "ff-Latn-NE",
        "ff-Latn-NG",
        "ff-Latn-SL",
        "ff-Latn-SN",
        "fi",
        "fi-FI",
        "fil",
        "fil-PH",
        "fo",
        "fo-DK",
        "fo-FO",
        "fr",
        "fr-BE",
        "fr-BF",
        "fr-BI",
        "fr-BJ",
        "fr-BL",
        "fr-CA",
        "fr-CD",
        "fr-CF",
        "fr-CG",
        "fr-CH",
        "fr-CI",
        "fr-CM",
        "fr-DJ",
        "fr-DZ",
        "fr-FR",
        "fr-GA",
        "fr-GF",
        "fr-GN",
        "fr-GP",
        "fr-GQ",
        "fr-HT",
        "fr-KM",
        "fr-LU",
        "fr-MA",
        "fr-MC",
        "fr-MF",
        "fr-MG",
        "fr-ML",
        "fr-MQ",
        "fr-MR",
        "fr-MU",
        "fr-NC",
        "fr-NE",
        "fr-PF",
        "fr-PM",
        "fr-RE",
        "fr-RW",
        "fr-SC",
        "fr-SN",
        "fr-SY",
        "fr-TD",
        "fr-TG",
        "fr-TN",
        "fr-VU",
        "fr-WF",
        "fr-YT",
        "fur",
        "fur-IT",
        "fy",
        "fy-NL",
        "ga",
        "ga-GB",
        "ga-IE",
        "gd",
        "gd-GB",
        "gl",
        "gl-ES",
        "gsw",
        "gsw-CH",
        "gsw-FR",
        "gsw-LI",
        "gu",
        "gu-IN",
        "guz",
        "guz-KE",
        "gv",
        "gv-IM",
        "ha",
        "ha-GH",
        "ha-NE",
        "ha-NG",
        "haw",
        "haw-US",
        "he",
        "he-IL",
        "hi",
        "hi-IN",
        "hi-Latn",
        "hi-Latn-IN",
        "hr",
        "hr-BA",
        "hr-HR",
        "hsb",
        "hsb-DE",
        "hu",
        "hu-HU",
        "hy",
        "hy-AM",
        "ia",
        "ia-001",
        "id",
        "id-ID",
        "ig",
        "ig-NG",
        "ii",
        "ii-CN",
        "is",
        "is-IS",
        "it",
        "it-CH",
        "it-IT",
        "it-SM",
        "it-VA",
        "ja",
        "ja-JP",
        "jgo",
        "jgo-CM",
        "jmc",
        "jmc-TZ",
        "jv",
        "jv-ID",
        "ka",
        "ka-GE",
        "kab",
        "kab-DZ",
        "kam",
        "kam-KE",
        "kde",
        "kde-TZ",
        "kea",
        "kea-CV",
        "kgp",
        "kgp-BR",
        "khq",
        "khq-ML",
        "ki",
        "ki-KE",
        "kk",
        "kk-KZ",
        "kkj",
        "kkj-CM",
        "kl",
        "kl-GL",
        "kln",
        "kln-KE",
        "km",
        "km-KH",
        "kn",
        "kn-IN",
        "ko",
        "ko-KP",
        "ko-KR",
        "kok",
        "kok-IN",
        "ks",
        "ks-Arab",
        "ks-Arab-IN",
        "ks-Deva",
        "ks-Deva-IN",
        "ksb",
        "ksb-TZ",
        "ksf",
        "ksf-CM",
        "ksh",
        "ksh-DE",
        "ku",
        "ku-TR",
        "kw",
        "kw-GB",
        "ky",
        "ky-KG",
        "lag",
        "lag-TZ",
        "lb",
        "lb-LU",
        "lg",
        "lg-UG",
        "lkt",
        "lkt-US",
        "ln",
        "ln-AO",
        "ln-CD",
        "ln-CF",
        "ln-CG",
        "lo",
        "lo-LA",
        "lrc",
        "lrc-IQ",
        "lrc-IR",
        "lt",
        "lt-LT",
        "lu",
        "lu-CD",
        "luo",
        "luo-KE",
        "luy",
        "luy-KE",
        "lv",
        "lv-LV",
        "mai",
        "mai-IN",
        "mas",
        "mas-KE",
        "mas-TZ",
        "mer",
        "mer-KE",
        "mfe",
        "mfe-MU",
        "mg",
        "mg-MG",
        "mgh",
        "mgh-MZ",
        "mgo",
        "mgo-CM",
        "mi",
        "mi-NZ",
        "mk",
        "mk-MK",
        "ml",
        "ml-IN",
        "mn",
        "mn-MN",
        "mni",
        "mni-Beng",
        "mni-Beng-IN",
        "mr",
        "mr-IN",
        "ms",
        "ms-BN",
        "ms-ID",
        "ms-MY",
        "ms-SG",
        "mt",
        "mt-MT",
        "mua",
        "mua-CM",
        "my",
        "my-MM",
        "mzn",
        "mzn-IR",
        "naq",
        "naq-NA",
        "nb",
        "nb-NO",
        "nb-SJ",
        "nd",
        "nd-ZW",
        "ne",
        "ne-IN",
        "ne-NP",
        "nl",
        "nl-AW",
        "nl-BE",
        "nl-BQ",
        "nl-CW",
        "nl-NL",
        "nl-SR",
        "nl-SX",
        "nmg",
        "nmg-CM",
        "nn",
        "nn-NO",
        "nnh",
        "nnh-CM",
        "no",
        "nus",
        "nus-SS",
        "nyn",
        "nyn-UG",
        "om",
        "om-ET",
        "om-KE",
        "or",
        "or-IN",
        "os",
        "os-GE",
        "os-RU",
        "pa",
        "pa-Arab",
        "pa-Arab-PK",
        "pa-Guru",
        "pa-Guru-IN",
        "pcm",
        "pcm-NG",
        "pl",
        "pl-PL",
        "ps",
        "ps-AF",
        "ps-PK",
        "pt",
        "pt-AO",
        "pt-BR",
        "pt-CH",
        "pt-CV",
        "pt-GQ",
        "pt-GW",
        "pt-LU",
        "pt-MO",
        "pt-MZ",
        "pt-PT",
        "pt-ST",
        "pt-TL",
        "qu",
        "qu-BO",
        "qu-EC",
        "qu-PE",
        "raj",
        "raj-IN",
        "rm",
        "rm-CH",
        "rn",
        "rn-BI",
        "ro",
        "ro-MD",
        "ro-RO",
        "rof",
        "rof-TZ",
        "ru",
        "ru-BY",
        "ru-KG",
        "ru-KZ",
        "ru-MD",
        "ru-RU",
        "ru-UA",
        "rw",
        "rw-RW",
        "rwk",
        "rwk-TZ",
        "sa",
        "sa-IN",
        "sah",
        "sah-RU",
        "saq",
        "saq-KE",
        "sat",
        "sat-Olck",
        "sat-Olck-IN",
        "sbp",
        "sbp-TZ",
        "sc",
        "sc-IT",
        "sd",
        "sd-Arab",
        "sd-Arab-PK",
        "sd-Deva",
        "sd-Deva-IN",
        "se",
        "se-FI",
        "se-NO",
        "se-SE",
        "seh",
        "seh-MZ",
        "ses",
        "ses-ML",
        "sg",
        "sg-CF",
        "shi",
        "shi-Latn",
        "shi-Latn-MA",
        "shi-Tfng",
        "shi-Tfng-MA",
        "si",
        "si-LK",
        "sk",
        "sk-SK",
        "sl",
        "sl-SI",
        "smn",
        "smn-FI",
        "sn",
        "sn-ZW",
        "so",
        "so-DJ",
        "so-ET",
        "so-KE",
        "so-SO",
        "sq",
        "sq-AL",
        "sq-MK",
        "sq-XK",
        "sr",
        "sr-Cyrl",
        "sr-Cyrl-BA",
        "sr-Cyrl-ME",
        "sr-Cyrl-RS",
        "sr-Cyrl-XK",
        "sr-Latn",
        "sr-Latn-BA",
        "sr-Latn-ME",
        "sr-Latn-RS",
        "sr-Latn-XK",
        "su",
        "su-Latn",
        "su-Latn-ID",
        "sv",
        "sv-AX",
        "sv-FI",
        "sv-SE",
        "sw",
        "sw-CD",
        "sw-KE",
        "sw-TZ",
        "sw-UG",
        "ta",
        "ta-IN",
        "ta-LK",
        "ta-MY",
        "ta-SG",
        "te",
        "te-IN",
        "teo",
        "teo-KE",
        "teo-UG",
        "tg",
        "tg-TJ",
        "th",
        "th-TH",
        "ti",
        "ti-ER",
        "ti-ET",
        "tk",
        "tk-TM",
        "to",
        "to-TO",
        "tr",
        "tr-CY",
        "tr-TR",
        "tt",
        "tt-RU",
        "twq",
        "twq-NE",
        "tzm",
        "tzm-MA",
        "ug",
        "ug-CN",
        "uk",
        "uk-UA",
        "ur",
        "ur-IN",
        "ur-PK",
        "uz",
        "uz-Arab",
        "uz-Arab-AF",
        "uz-Cyrl",
        "uz-Cyrl-UZ",
        "uz-Latn",
        "uz-Latn-UZ",
        "vai",
        "vai-Latn",
        "vai-Latn-LR",
        "vai-Vaii",
        "vai-Vaii-LR",
        "vi",
        "vi-VN",
        "vun",
        "vun-TZ",
        "wae",
        "wae-CH",
        "wo",
        "wo-SN",
        "xh",
        "xh-ZA",
        "xog",
        "xog-UG",
        "yav",
        "yav-CM",
        "yi",
        "yi-001",
        "yo",
        "yo-BJ",
        "yo-NG",
        "yrl",
        "yrl-BR",
        "yrl-CO",
        "yrl-VE",
        "yue",
        "yue-Hans",
        "yue-Hans-CN",
        "yue-Hant",
        "yue-Hant-HK",
        "zgh",
        "zgh-MA",
        "zh",
        "zh-Hans",
        "zh-Hans-CN",
        "zh-Hans-HK",
        "zh-Hans-MO",
        "zh-Hans-SG",
        "zh-Hant",
        "zh-Hant-HK",
        "zh-Hant-MO",
        "zh-Hant-TW",
        "zu",
        "zu-ZA"
    })
    @ValidateNotNull
    String culture;

    @Parameter(set = "Object", mandatory = true, valueFromPipeline = true)
    @Parameter(set = "ObjectRaw", mandatory = true, valueFromPipeline = true)
    @AllowNull
    @AllowEmptyString
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(mandatory = true, position = 0)
    String[] pattern;

    @Parameter(set = "File", mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    @Parameter(set = "FileRaw", mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String[] path;

    @Parameter(set = "LiteralFile", mandatory = true, valueFromPipelineByPropertyName = true)
    @Parameter(set = "LiteralFileRaw", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String[] literalPath;

    @Parameter(set = "FileRaw", mandatory = true)
    @Parameter(set = "LiteralFileRaw", mandatory = true)
    @Parameter(set = "ObjectRaw", mandatory = true)
    boolean raw;

    @Parameter
    boolean simpleMatch;

    @Parameter
    boolean caseSensitive;

    @Parameter(set = "File")
    @Parameter(set = "LiteralFile")
    @Parameter(set = "Object")
    boolean quiet;

    @Parameter
    boolean list;

    @Parameter
    boolean noEmphasis;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] include;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] exclude;

    @Parameter
    boolean notMatch;

    @Parameter
    boolean allMatches;

    @Parameter
    @ValidateNotNullOrEmpty
    @ParameterType("System.Text.Encoding")
    Object encoding;

    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateRange(min = "0", max = "2147483647")
    int[] context;

    private final List<Regex> patterns = new ArrayList<>();
    private LineSearch pipeline;
    private boolean any;
    private boolean done;

    @Override
    protected void beginProcessing() {
        MatchInfo.register();
        int options = caseSensitive ? RegexOptions.NONE : RegexOptions.IGNORE_CASE;
        for (String each : pattern) {
            patterns.add(Regex.of(simpleMatch ? Regex.escape(each) : each, options));
        }
        pipeline = search(MatchInfo.STREAM);
    }

    private LineSearch search(String place) {
        int before = context == null ? 0 : context[0];
        int behind = context == null ? 0 : context.length > 1 ? context[1] : context[0];
        return new LineSearch(this, place, context == null ? -1 : before, behind);
    }

    @Override
    protected void processRecord() {
        if (done) {
            return;
        }
        String[] places = literalPath == null ? path : literalPath;
        if (places != null) {
            for (String each : places) {
                searchPath(each);
            }
        } else if (PSObject.unwrap(inputObject) instanceof FileSystemInfo file) {
            if (!file.isDirectory()) {
                searchFile(file.fullName());
            }
        } else if (inputObject != AutomationNull.VALUE) {
            pipeline.line(LanguagePrimitives.toStringInvariant(inputObject));
        }
    }

    private void searchPath(String given) {
        try {
            boolean literal = literalPath != null || !WildcardPattern.hasWildcards(given);
            SessionDrives drives = SessionDrives.of(context());
            List<ItemPath> found = literal ? List.of(drives.resolve(given)) : drives.expand(given, false);
            for (ItemPath item : found) {
                if (!item.exists()) {
                    throw item.notFound();
                }
                String name = item.provider().leaf(item.path());
                if (!item.provider().isContainer(item.path()) && new NameFilter(include, exclude).passes(name)) {
                    searchFile(item.path());
                }
            }
        } catch (NetException problem) {
            report(problem);
        }
    }

    private void searchFile(String file) {
        LineSearch search = search(file);
        TextEncoding chosen = isBound("Encoding") ? TextEncoding.of(encoding) : TextEncoding.UTF8;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(Path.of(file)), chosen.charset()))) {
            for (String line = lines.readLine(); line != null && !done; line = lines.readLine()) {
                if (search.line(line) && list) {
                    break;
                }
            }
            search.end();
        } catch (IOException failure) {
            report(FileErrors.of(failure, file).withRecord("ProcessingFile", ErrorCategory.NotSpecified, file));
        }
    }

    /** What is found in a line, or null: the pattern's number and the places. */
    Object[] find(String line) {
        for (int i = 0; i < patterns.size(); i++) {
            Match match = patterns.get(i).match(line, 0);
            if (match.success()) {
                return notMatch ? null : new Object[] {pattern[i], places(patterns.get(i), line, match)};
            }
        }
        return notMatch ? new Object[] {pattern[0], new Object[0]} : null;
    }

    private Object[] places(Regex regex, String line, Match first) {
        if (simpleMatch) {
            return new Object[0];
        }
        if (!allMatches) {
            return new Object[] {first};
        }
        List<Object> found = new ArrayList<>();
        Match match = first;
        while (match.success()) {
            found.add(match);
            int next = match.index() + Math.max(1, match.length());
            if (next > line.length()) {
                break;
            }
            match = regex.match(line, next);
        }
        return found.toArray();
    }

    boolean ignoresCase() {
        return !caseSensitive;
    }

    void emit(MatchInfo found) {
        any = true;
        if (quiet) {
            done = true;
        } else {
            writeObject(raw ? found.line() : found);
        }
    }

    @Override
    protected void endProcessing() {
        pipeline.end();
        boolean files = path != null || literalPath != null;
        if (quiet && (any || files)) {
            writeObject(any);
        }
    }
}
