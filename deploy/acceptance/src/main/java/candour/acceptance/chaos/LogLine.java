package candour.acceptance.chaos;

import java.util.UUID;

/** One event as the log shows it afterwards. */
public record LogLine(long leafIndex, UUID event, String stream, long sequence) {}
