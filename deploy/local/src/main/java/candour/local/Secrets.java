package candour.local;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Fresh passwords. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 192 random bits in hex: safe in SQL, in a URL and in a property file without quoting. */
    static String fresh() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
