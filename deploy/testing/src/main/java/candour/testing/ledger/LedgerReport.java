package candour.testing.ledger;

import candour.testing.ledger.Account.Kept;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prints, for every row of the ledger, the specs that accept and refuse, the rules, and the operations over HTTP; or why
 * it is only advisory; or that it is not there yet. Ends 1 while a row that was promised by now is neither.
 */
public final class LedgerReport {

    /** Services whose every row is to be kept by now; the others follow. */
    private static final Set<Service> PROMISED = Set.of(Service.REV, Service.CHR);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<Service, Account> accounts = new EnumMap<>(Service.class);

    private LedgerReport(Path root) {
        for (var service : Service.values()) {
            accounts.put(service, new Account(Spoken.in(service.compiled(root))));
        }
    }

    /** The folder of the project, whose services are compiled with their specs; then, if wanted, rows to show. */
    public static void main(String[] arguments) {
        var root = Path.of(arguments[0]);
        var wanted = Set.copyOf(List.of(arguments).subList(1, arguments.length));
        System.exit(new LedgerReport(root).print(wanted));
    }

    private int print(Set<String> wanted) {
        int kept = 0;
        int advisory = 0;
        int missing = 0;
        int broken = 0;
        for (var row : Row.all()) {
            if (!wanted.isEmpty() && !wanted.contains(row.id()) && !wanted.contains(row.owner())) {
                continue;
            }
            var services = row.owner().equals("ALL") ? List.of(Service.values()) : of(row.services());
            out.println(row.id() + "  " + String.join(", ", row.services()) + "  " + row.words());
            boolean whole = false;
            for (var service : services) {
                var found = accounts.get(service).of(row);
                whole |= found.whole();
                if (!found.nothing()) {
                    print(service, found);
                }
            }
            if (row.advisory() != null) {
                out.println("    advisory: " + row.advisory());
                advisory++;
            } else if (whole) {
                kept++;
            } else {
                out.println("    not yet");
                missing++;
                broken += PROMISED.stream().anyMatch(service -> service.name().equals(row.owner())) ? 1 : 0;
            }
        }
        out.printf(
                "%d kept, %d advisory, %d not yet, of which %d were promised by now%n",
                kept, advisory, missing, broken);
        return broken == 0 ? 0 : 1;
    }

    private void print(Service service, Kept kept) {
        line(service, "accepts", kept.accepting());
        line(service, "refuses or warns", kept.refusing());
        line(service, "rules", kept.rules());
        line(service, "no spec expects", kept.unspoken());
        line(service, "over HTTP", kept.operations());
    }

    private void line(Service service, String what, Set<String> names) {
        if (!names.isEmpty()) {
            out.println("    " + service + " " + what + ": " + String.join(", ", names));
        }
    }

    private static List<Service> of(List<String> codes) {
        return codes.stream().map(Service::valueOf).toList();
    }
}
