package candour.audit;

import candour.proof.EventLine;
import candour.proof.SignedCheckpoint;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A service's whole log up to its newest checkpoint; what is recorded meanwhile is left for the next export. */
final class LogExport {
    private LogExport() {}

    static void write(LogClient client, Path folder, PrintStream err) throws IOException {
        String key = client.text("/v1/log/key");
        SignedCheckpoint newest = newest(client);
        Files.writeString(folder.resolve(Part.KEY), key);
        checkpoints(client, newest, folder.resolve(Part.CHECKPOINTS));
        events(client, newest.checkpoint().size(), folder.resolve(Part.LOG), err);
    }

    /** Asked after the key, so that whoever may not read the log has been told so before. */
    static SignedCheckpoint newest(LogClient client) {
        String note = client.textIfThere("/v1/log/checkpoint")
                .orElseThrow(() -> new CannotProceed(
                        client + " has signed nothing yet: its log is empty, so there is nothing to export."));
        try {
            return SignedCheckpoint.parse(note);
        } catch (IllegalArgumentException refused) {
            throw new CannotProceed(client + " gave no readable checkpoint: " + refused.getMessage());
        }
    }

    private static void checkpoints(LogClient client, SignedCheckpoint newest, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            long size = newest.checkpoint().size();
            for (long from = 0; from < size; ) {
                String page = client.text("/v1/log/checkpoints?from=" + from);
                long last = from - 1;
                for (var signed : Notes.parse(page, client.toString())) {
                    last = signed.checkpoint().size();
                    if (last < size) {
                        writer.write(signed.note() + "\n");
                    }
                }
                from = last < from ? size : last + 1;
            }
            writer.write(newest.note());
        }
    }

    private static void events(LogClient client, long size, Path file, PrintStream err) throws IOException {
        var progress = new Progress(err, client.toString(), size);
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (long index = 0; index < size; ) {
                var page = client.json("/v1/log/events?from=" + index, answer -> answer.objects("events").stream()
                        .map(Answer::eventLine)
                        .toList());
                if (page.isEmpty()) {
                    throw new CannotProceed(client + " signed " + size + " events but gives only " + index + ".");
                }
                for (EventLine line : page) {
                    if (index < size) {
                        writer.write(line.json() + "\n");
                        index++;
                    }
                }
                progress.at(index);
            }
        }
    }
}
