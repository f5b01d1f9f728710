package candour.platform.kafka;

/** Says what failed by class and place only: a message might quote what it failed on. */
final class Failures {

    private Failures() {}

    static String explain(Throwable failure) {
        var said = new StringBuilder(failure.getClass().getName());
        for (var frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("candour.")) {
                said.append(" at ").append(frame.getClassName()).append('.').append(frame.getMethodName());
                said.append(':').append(frame.getLineNumber());
                break;
            }
        }
        var cause = failure.getCause();
        if (cause != null && cause != failure) {
            said.append(" because of ").append(cause.getClass().getName());
        }
        return said.toString();
    }
}
