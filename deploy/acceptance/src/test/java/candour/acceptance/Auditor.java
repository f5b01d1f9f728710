package candour.acceptance;

import candour.local.Checkout;
import candour.local.LaunchedCandour;
import candour.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with {@code deploy/audit}, a token, and nothing else. */
public final class Auditor {
    private final LaunchedCandour candour;
    private final String token;

    public Auditor(LaunchedCandour candour, Origin origin) {
        this.candour = candour;
        this.token = origin.token("auditor");
    }

    /** What the command said, and its exit code. */
    public record Said(int exitCode, String words) {}

    /** The whole log of a service, brought to an empty folder. */
    public Said export(Service service, Path to) {
        return audit("export", "--from", candour.ports().url(service), "--to", to.toString());
    }

    public Said verify(Path bundle, String key) {
        return audit("verify", bundle.toString(), "--trust", key);
    }

    /** Those read models, or all, folded again from an export and compared with what the service shows. */
    public Said replay(Path bundle, Service service, String... models) {
        var words = new ArrayList<String>(List.of(
                "replay", bundle.toString(), "--against", candour.ports().url(service)));
        if (models.length > 0) {
            words.add("--model");
            words.addAll(List.of(models));
        }
        return audit(words.toArray(String[]::new));
    }

    private Said audit(String... words) {
        var command = new ArrayList<String>(
                List.of(Checkout.find().root().resolve("deploy/audit").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("CANDOUR_TOKEN", token);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
