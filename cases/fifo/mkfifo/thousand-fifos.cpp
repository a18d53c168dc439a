// A thousand FIFOs of one name can be made, used and removed one after the other, and no descriptor is left over.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION; POSIX.1-2024 XSH unlink() DESCRIPTION; POSIX.1-2024 XSH 2.6 File Descriptor Allocation
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, made = 0, read_back = 0, empty = 0, ended = 0, removed = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        made += mkfifo("fifo", 0600) == 0;
        const int reader = open("fifo", O_RDONLY | O_NONBLOCK), writer = open("fifo", O_WRONLY);
        const auto byte = static_cast<char>(tried);
        char copy = static_cast<char>(~byte);
        if (write(writer, &byte, 1) == 1) read_back += read(reader, &copy, 1) == 1 && copy == byte;
        empty += read(reader, &copy, 1) == -1 && errno == EAGAIN;
        close(writer);
        ended += read(reader, &copy, 1) == 0;
        close(reader);
        removed += unlink("fifo") == 0;
    }
    note("%d FIFOs", tried);
    observe("each was made", made == tried);
    observe("each took a byte and gave it", read_back == tried);
    observe("and was empty then", empty == tried);
    observe("and gave the end, once its writer was closed", ended == tried);
    observe("each was removed", removed == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
