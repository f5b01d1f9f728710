package candour.local;

/** Something that was started and can be stopped. */
public interface Running extends AutoCloseable {
    ProcessHandle process();

    @Override
    void close();
}
