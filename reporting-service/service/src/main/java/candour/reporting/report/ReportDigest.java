package candour.reporting.report;

import candour.platform.access.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a text that anybody can write again by hand: a title, the review, the version, the terms of reference, then
 * each section and statement in order, one a line, ended by a line feed. Words stand in it by their sealed value's id and
 * the SHA-256 of its ciphertext, so that the digest gives nothing away and still holds after a shred.
 */
public final class ReportDigest {

    private ReportDigest() {}

    /** The digest of the report's exact content, hex. */
    public static Code of(UUID reviewId, Report report) {
        var digest = sha256();
        line(digest, "candour report 1");
        line(digest, "review " + reviewId);
        line(digest, "version " + report.version());
        line(digest, "terms " + report.terms());
        for (var section : report.sections()) {
            line(
                    digest,
                    "section " + section.id() + " " + section.kind()
                            + (section.personalData() ? " personal" : " general"));
            section.statements().forEach(statement -> line(digest, line(statement)));
        }
        return new Code(HexFormat.of().formatHex(digest.digest()));
    }

    private static String line(Statement statement) {
        var marked = statement.classification();
        return "statement " + statement.id() + " " + marked.kind() + " " + orNone(marked.holder()) + " "
                + orNone(marked.source()) + " " + statement.text().id() + " "
                + HexFormat.of()
                        .formatHex(sha256().digest(bytes(statement.text().ciphertext())));
    }

    private static String orNone(@Nullable Code code) {
        return code == null ? "-" : code.value();
    }

    private static void line(MessageDigest digest, String line) {
        digest.update(bytes(line + "\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
