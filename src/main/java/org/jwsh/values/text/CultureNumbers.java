package org.jwsh.values.text;

import java.util.HashMap;
import java.util.Map;

/** The numbers that Windows gave to cultures, the LCIDs. */
public final class CultureNumbers {
    /** What cultures without a number of their own share. */
    public static final int UNKNOWN = 4096;

    private static final String TABLE = """
        127= 1=ar 2=bg 3=ca 4=zh-Hans 5=cs 6=da 7=de 8=el 9=en 10=es 11=fi 12=fr 13=he 14=hu 15=is 16=it 17=ja 18=ko 19=nl \
        20=no 21=pl 22=pt 23=rm 24=ro 25=ru 26=hr 27=sk 28=sq 29=sv 30=th 31=tr 32=ur 33=id 34=uk 35=be 36=sl 37=et 38=lv \
        39=lt 41=fa 42=vi 43=hy 45=eu 47=mk 54=af 55=ka 57=hi 62=ms 63=kk 65=sw 69=bn 73=ta 74=te 86=gl 31748=zh-Hant \
        31764=nb 30724=zh 30740=nn 1025=ar-SA 1026=bg-BG 1027=ca-ES 1028=zh-TW 1029=cs-CZ 1030=da-DK 1031=de-DE 1032=el-GR \
        1033=en-US 1035=fi-FI 1036=fr-FR 1037=he-IL 1038=hu-HU 1039=is-IS 1040=it-IT 1041=ja-JP 1042=ko-KR 1043=nl-NL \
        1044=nb-NO 1045=pl-PL 1046=pt-BR 1047=rm-CH 1048=ro-RO 1049=ru-RU 1050=hr-HR 1051=sk-SK 1052=sq-AL 1053=sv-SE \
        1054=th-TH 1055=tr-TR 1056=ur-PK 1057=id-ID 1058=uk-UA 1059=be-BY 1060=sl-SI 1061=et-EE 1062=lv-LV 1063=lt-LT \
        1065=fa-IR 1066=vi-VN 1067=hy-AM 1069=eu-ES 1071=mk-MK 1078=af-ZA 1079=ka-GE 1081=hi-IN 1086=ms-MY 1087=kk-KZ \
        1089=sw-KE 1093=bn-IN 1097=ta-IN 1098=te-IN 1110=gl-ES 2049=ar-IQ 2052=zh-CN 2055=de-CH 2057=en-GB 2058=es-MX \
        2060=fr-BE 2064=it-CH 2067=nl-BE 2068=nn-NO 2070=pt-PT 2077=sv-FI 2110=ms-BN 3073=ar-EG 3076=zh-HK 3079=de-AT \
        3081=en-AU 3082=es-ES 3084=fr-CA 4100=zh-SG 4103=de-LU 4105=en-CA 4106=es-GT 4108=fr-CH 5124=zh-MO 5127=de-LI \
        5129=en-NZ 5130=es-CR 5132=fr-LU 6153=en-IE 6154=es-PA 7177=en-ZA 7178=es-DO 8201=en-JM 8202=es-VE 9226=es-CO \
        10250=es-PE 11274=es-AR 12298=es-EC 13322=es-CL 14337=ar-AE 14346=es-UY 15370=es-PY 16385=ar-QA 16393=en-IN \
        16394=es-BO 17417=en-MY 18441=en-SG 21514=es-US""";

    private static final Map<String, Integer> BY_NAME = new HashMap<>();
    private static final Map<Integer, String> BY_NUMBER = new HashMap<>();

    static {
        for (String pair : TABLE.split(" ")) {
            int equals = pair.indexOf('=');
            int number = Integer.parseInt(pair.substring(0, equals));
            BY_NAME.put(pair.substring(equals + 1), number);
            BY_NUMBER.put(number, pair.substring(equals + 1));
        }
    }

    private CultureNumbers() {}

    /** The number of a culture; {@link #UNKNOWN} where it has none of its own. */
    public static int of(String culture) {
        return BY_NAME.getOrDefault(culture, UNKNOWN);
    }

    /** The name of the culture with that number, or null. */
    public static String name(int number) {
        return BY_NUMBER.get(number);
    }
}
