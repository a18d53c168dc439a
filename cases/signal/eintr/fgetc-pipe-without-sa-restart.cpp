// fgetc() that waits for an empty pipe fails with EINTR once a handler without SA_RESTART has run, and sets the error indicator.
//
// ref:      POSIX.1-2024 XSH fgetc() ERRORS EINTR
// profile:  posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(reader, "r"));
    {
        const Alarms alarms;
        observe("fgetc of an empty pipe", fgetc(stream));
    }
    observe("handler ran", handled > 0);
    observe("error indicator", ferror(stream) != 0);
    observe("end-of-file indicator", feof(stream) != 0);
    must(write(writer, "x", 1));
    clearerr(stream);
    observe("fgetc later", fgetc(stream) == 'x');
}
