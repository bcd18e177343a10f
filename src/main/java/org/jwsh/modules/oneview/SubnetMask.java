package org.jwsh.modules.oneview;

/** Subnet masks as users write them. */
final class SubnetMask {
    private SubnetMask() {}

    /** A mask as four numbers: it may be given so, or as the number of its bits. */
    static String dotted(String mask) {
        if (!mask.matches("\\d{1,2}")) {
            return mask;
        }
        int bits = Integer.parseInt(mask);
        long value = bits == 0 ? 0 : 0xFFFFFFFFL << (32 - bits) & 0xFFFFFFFFL;
        return (value >> 24) + "." + (value >> 16 & 255) + "." + (value >> 8 & 255) + "." + (value & 255);
    }
}
