// A write() that is interrupted after part of the data went returns how much went, whether or not the handler has SA_RESTART.
//
// ref:     POSIX.1-2024 XSH write() DESCRIPTION
// profile: posix
// strength: shall
// assertion: signal.eintr.partial-write-returns-count signal.eintr.partial-write-count-with-restart

#include "support/interruption.hpp"

static char data[8'000'000], received[sizeof data];

// How many of the bytes in the pipe are the first ones of the data; -1 if any are not.
static long drained(int reader) {
    long count = 0;
    set_nonblocking(reader);
    for (ssize_t size; (size = read(reader, received + count, sizeof received - static_cast<size_t>(count))) > 0;) count += size;
    return memcmp(data, received, static_cast<size_t>(count)) == 0 ? count : -1;
}

int main() {
    for (size_t i = 0; i < sizeof data; ++i) data[i] = static_cast<char>(i * 7 % 251);
    for (int flags : {0, SA_RESTART}) {
        auto [reader, writer] = open_pipe();
        handled = 0;
        ssize_t count;
        {
            const Alarms alarms(flags);
            do count = write(writer, data, sizeof data);
            while (count == -1 && errno == EINTR && drained(reader) == 0);  // a signal may come before the first byte
        }
        if (count == -1) observe("write", count);
        if (count == sizeof data) unsupported("a pipe takes all of 8 MB here");
        observe(flags == 0 ? "without SA_RESTART, handler ran" : "with SA_RESTART, handler ran", handled > 0);
        observe("part of the data was written", count > 0);
        observe("as much as is in the pipe", drained(reader) == count);
    }
}
