package candour.reporting.publication;

import candour.platform.access.Code;
import java.util.UUID;

/** A process that runs beside the review now, as its owner said when asked (ruling R14). */
public record LiveProcess(UUID processId, Code kind) {}
