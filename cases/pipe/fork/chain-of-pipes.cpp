// Data and the end of file go from process to process through a chain of pipes.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"

constexpr size_t size = 100'000;
static unsigned char bytes[size], got[size + 1];

// Starts a process that copies from `in` to `out`, and leaves neither of them to its parent.
static pid_t start_copier(int in, int out, int next) {
    const pid_t pid = must(fork());
    if (pid == 0) {
        close(next);
        for (ssize_t count; (count = read(in, got, 1000)) > 0;) write_fully(out, got, static_cast<size_t>(count));
        _exit(0);
    }
    close(in);
    close(out);
    return pid;
}

int main() {
    for (size_t i = 0; i < size; ++i) bytes[i] = static_cast<unsigned char>(i % 251);
    const Pipe first = open_pipe();
    Child feeder([&] {
        close(first.reader);
        write_fully(first.writer, bytes, size);
    });
    close(first.writer);
    const Pipe second = open_pipe();
    const pid_t one = start_copier(first.reader, second.writer, second.reader);
    const Pipe third = open_pipe();
    const pid_t other = start_copier(second.reader, third.writer, third.reader);

    observe("bytes up to the end", read_fully(third.reader, got, sizeof got));
    observe("as written", std::memcmp(got, bytes, size) == 0);
    observe("feeder", feeder.wait());
    for (const pid_t pid : {one, other}) {
        int status = 0;
        must(waitpid(pid, &status, 0));
        observe("copier", WaitStatus{status});
    }
}
