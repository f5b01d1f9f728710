package candour.testing;

import candour.platform.sealed.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Sealed values for specs: the same every time, and no key is needed to test any rule. */
public final class SealedSample {
    private SealedSample() {}

    /** A value that stands for these words. Nothing is encrypted: specs only. */
    public static Sealed sealed(String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        return new Sealed(
                UUID.nameUUIDFromBytes(bytes),
                "sample",
                "spec",
                List.of(new Sealed.Holder("nobody", "AAAA")),
                Base64.getEncoder().encodeToString(bytes));
    }
}
