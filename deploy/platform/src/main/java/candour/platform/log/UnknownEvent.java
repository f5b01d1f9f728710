package candour.platform.log;

/** An event of a type this build does not know, stored by a newer one: kept and skipped, never a crash. */
public record UnknownEvent(String type, int revision) {}
