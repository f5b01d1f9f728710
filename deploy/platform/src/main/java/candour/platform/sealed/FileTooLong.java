package candour.platform.sealed;

import java.io.IOException;

/** An uploaded file is longer than is taken; nothing of it was kept. Answered with 413. */
public final class FileTooLong extends IOException {

    public FileTooLong(long most) {
        super("A file of at most " + most + " bytes is taken");
    }
}
