package candour.acceptance.chaos;

import candour.acceptance.chaos.Operation.Acknowledged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Compares what senders were told with what the log holds. The log is versioned, so this needs no search: every
 * acknowledged command is there exactly once and where it was said to be, no place is taken twice, nothing is missing
 * in between, and who was answered before another was sent stands before it. O(n log n).
 */
public final class HistoryChecker {

    private final List<String> violations = new ArrayList<>();
    private final Map<UUID, LogLine> byEvent = new HashMap<>();

    private HistoryChecker() {}

    /** All that is wrong, in plain sentences; empty when nothing is. */
    public static List<String> violations(List<Operation> operations, List<LogLine> log) {
        var checker = new HistoryChecker();
        checker.gaplessLeaves(log);
        checker.gaplessStreams(log);
        checker.acknowledgedOnce(operations);
        checker.inTheOrderOfTheirAnswers(operations);
        return checker.violations;
    }

    private void gaplessLeaves(List<LogLine> log) {
        for (int i = 0; i < log.size(); i++) {
            if (log.get(i).leafIndex() != i) {
                violations.add("leaf " + i + " is missing or stands elsewhere: found "
                        + log.get(i).leafIndex());
                return;
            }
        }
    }

    private void gaplessStreams(List<LogLine> log) {
        var next = new HashMap<String, Long>();
        for (var line : log) {
            if (byEvent.put(line.event(), line) != null) {
                violations.add("event " + line.event() + " is in the log twice");
            }
            long expected = next.getOrDefault(line.stream(), 0L);
            if (line.sequence() != expected) {
                violations.add(
                        "stream " + line.stream() + " has " + line.sequence() + " where " + expected + " belongs");
            }
            next.put(line.stream(), Math.max(expected, line.sequence()) + 1);
        }
    }

    private void acknowledgedOnce(List<Operation> operations) {
        var owners = new HashMap<UUID, String>();
        var keys = new HashSet<String>();
        for (var operation : operations) {
            if (!keys.add(operation.key())) {
                violations.add("command " + operation.key() + " is in the history twice");
            }
            if (operation.answer() instanceof Acknowledged acknowledged) {
                acknowledged.events().forEach(event -> {
                    owned(owners, operation, event);
                    if (!byEvent.containsKey(event)) {
                        violations.add("command " + operation.key() + " was acknowledged and is lost");
                    }
                });
                standsWhereItWasSaid(operation, acknowledged);
            }
        }
    }

    private void owned(Map<UUID, String> owners, Operation operation, UUID event) {
        var other = owners.put(event, operation.key());
        if (other != null) {
            violations.add("commands " + other + " and " + operation.key() + " were given the same event");
        }
    }

    private void standsWhereItWasSaid(Operation operation, Acknowledged acknowledged) {
        if (acknowledged.events().isEmpty()) {
            return;
        }
        var found = acknowledged.events().stream()
                .map(byEvent::get)
                .filter(java.util.Objects::nonNull)
                .anyMatch(line ->
                        line.stream().equals(acknowledged.stream()) && line.sequence() == acknowledged.version());
        if (!found) {
            violations.add("command " + operation.key() + " does not stand at version " + acknowledged.version()
                    + " of " + acknowledged.stream());
        }
    }

    private void inTheOrderOfTheirAnswers(List<Operation> operations) {
        var byStream = new HashMap<String, List<Operation>>();
        for (var operation : operations) {
            if (operation.answer() instanceof Acknowledged acknowledged
                    && !acknowledged.events().isEmpty()) {
                byStream.computeIfAbsent(acknowledged.stream(), _ -> new ArrayList<>())
                        .add(operation);
            }
        }
        byStream.values().forEach(this::inOrder);
    }

    /** By version, the latest sending seen so far must not lie after a later version's answer. */
    private void inOrder(List<Operation> ofOneStream) {
        ofOneStream.sort(Comparator.comparingLong(HistoryChecker::version));
        long latestSent = Long.MIN_VALUE;
        long before = -1;
        for (var operation : ofOneStream) {
            if (version(operation) == before) {
                violations.add("two commands were told version " + before + " of one stream");
            }
            before = version(operation);
            if (operation.answeredAt() < latestSent) {
                violations.add("command " + operation.key() + " was answered before an earlier version was sent");
            }
            latestSent = Math.max(latestSent, operation.sentAt());
        }
    }

    private static long version(Operation operation) {
        return ((Acknowledged) operation.answer()).version();
    }
}
