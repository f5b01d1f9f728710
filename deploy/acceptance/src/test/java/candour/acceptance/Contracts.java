package candour.acceptance;

import candour.local.Checkout;
import candour.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Every operation the four services describe in their contracts. */
final class Contracts {
    private static final Pattern PATH = Pattern.compile("^ {2}(/\\S+):$");
    private static final Pattern METHOD = Pattern.compile("^ {4}(get|put|post|delete|patch):$");
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private Contracts() {}

    /** @param path under the one origin, with an id that is nobody's wherever one is asked for */
    record Operation(String method, String path) {}

    static List<Operation> of(Service service) {
        var operations = new ArrayList<Operation>();
        var path = "";
        for (var line : lines(service)) {
            var paths = PATH.matcher(line);
            var methods = METHOD.matcher(line);
            if (paths.matches()) {
                path = paths.group(1).replaceAll("\\{[^}]+}", NOBODY);
            } else if (methods.matches()) {
                operations.add(new Operation(methods.group(1).toUpperCase(java.util.Locale.ROOT), path));
            }
        }
        return operations;
    }

    private static List<String> lines(Service service) {
        try {
            return Files.readAllLines(Checkout.find().root().resolve(service.module() + "/contract/openapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
