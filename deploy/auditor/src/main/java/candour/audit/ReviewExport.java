package candour.audit;

import candour.proof.EventLine;
import candour.proof.ProvenLine;
import candour.proof.SignedCheckpoint;
import candour.proof.VerifierKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What one service recorded of a review, each event with the proof that it is in that service's signed log. */
final class ReviewExport {
    private ReviewExport() {}

    /** Writes one part into its own folder under {@code target} and returns the folder's name. */
    static String write(LogClient client, UUID review, Path target, Trust trust) throws IOException {
        VerifierKey key = key(client);
        String name = key.name().replaceAll("[^A-Za-z0-9._-]", "-");
        SignedCheckpoint newest = LogExport.newest(client);
        Path folder = Files.createDirectories(target.resolve(name));
        Files.writeString(folder.resolve(Part.KEY), key + "\n");
        var checkpoints = new ArrayList<>(trust.since(key).stream()
                .filter(kept -> kept.checkpoint().size() < newest.checkpoint().size())
                .sorted(Comparator.comparingLong(kept -> kept.checkpoint().size()))
                .toList());
        checkpoints.add(newest);
        writeCheckpoints(client, checkpoints, folder);
        writeEvents(client, review, newest, folder.resolve(Part.EXTRACT));
        return name;
    }

    private static VerifierKey key(LogClient client) {
        try {
            return VerifierKey.parse(client.text("/v1/log/key").stripTrailing());
        } catch (IllegalArgumentException refused) {
            throw new CannotProceed(client + " gave no readable key: " + refused.getMessage());
        }
    }

    private static void writeCheckpoints(LogClient client, List<SignedCheckpoint> checkpoints, Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve(Part.CHECKPOINTS),
                String.join(
                        "\n", checkpoints.stream().map(SignedCheckpoint::note).toList()));
        var proofs = new StringBuilder();
        for (int i = 1; i < checkpoints.size(); i++) {
            long from = checkpoints.get(i - 1).checkpoint().size();
            long to = checkpoints.get(i).checkpoint().size();
            var hashes =
                    client.json("/v1/log/consistency?from=" + from + "&to=" + to, answer -> answer.hashes("hashes"));
            proofs.append(new Consistency(from, to, hashes).json()).append('\n');
        }
        if (!proofs.isEmpty()) {
            Files.writeString(folder.resolve(Part.CONSISTENCY), proofs);
        }
    }

    private static void writeEvents(LogClient client, UUID review, SignedCheckpoint newest, Path file)
            throws IOException {
        var lines = new ArrayList<String>();
        long size = newest.checkpoint().size();
        for (EventLine line : events(client, review, size)) {
            String path = "/v1/log/events/" + line.event().id() + "/proof?size=" + size;
            var hashes = client.json(path, answer -> answer.hashes("hashes"));
            lines.add(new ProvenLine(line, size, hashes).json());
        }
        lines.addFirst(new Heading(lines.size(), size).json());
        Files.write(file, lines);
    }

    /** What was recorded below the checkpoint; later events wait for a later export. */
    private static List<EventLine> events(LogClient client, UUID review, long size) {
        var events = new ArrayList<EventLine>();
        for (Long from = 0L; from != null && from < size; ) {
            Answer page = client.json("/v1/log/events?review=" + review + "&from=" + from, answer -> answer);
            Long next = page.numberOrNull("next");
            if (next != null && next <= from) {
                throw new CannotProceed(client + " gives the same page again and again.");
            }
            for (Answer event : page.objects("events")) {
                var line = event.eventLine();
                if (line.event().index() < size) {
                    events.add(line);
                }
            }
            from = next;
        }
        return events;
    }
}
