// fgetc() on an empty pipe with O_NONBLOCK fails with EAGAIN and sets the error indicator, not that of the end; later it reads what
// has come.
//
// ref:      POSIX.1-2024 XSH fgetc() ERRORS EAGAIN; POSIX.1-2024 XSH fgetc() RETURN VALUE
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);
    FILE* stream = must(fdopen(reader, "r"));
    observe("fgetc", fgetc(stream));
    observe("error indicator", ferror(stream) != 0);
    observe("end-of-file indicator", feof(stream) != 0);
    must(write(writer, "a", 1));
    clearerr(stream);
    observe("error indicator", ferror(stream) != 0);
    observe("a byte", fgetc(stream) == 'a');
    observe("fgetc", fgetc(stream));
    observe("error indicator", ferror(stream) != 0);
}
