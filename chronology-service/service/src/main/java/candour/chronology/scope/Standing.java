package candour.chronology.scope;

/** Whether the review goes on. While it is paused the agencies' clocks stand still; what has happened can still be recorded (R1). */
public enum Standing {
    RUNNING,
    PAUSED,
    STOPPED
}
