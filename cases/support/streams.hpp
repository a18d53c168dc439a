// SPDX-License-Identifier: MIT
// Pipes and FIFOs in a wanted state: full, emptied, both ends of a FIFO open; and a handler that runs while a call waits.
#pragma once

#include "support/case.hpp"

namespace ipcts {

// What the system promises to write to this pipe in one piece: PIPE_BUF. Where there is no limit, its least value.
inline size_t pipe_buf(int fd) {
    const Scaffolding helper;
    errno = 0;
    const long size = ::fpathconf(fd, _PC_PIPE_BUF);
    if (size == -1 && errno == 0) return _POSIX_PIPE_BUF;
    return static_cast<size_t>(must(size));
}

inline void set_blocking(int fd) {
    const Scaffolding helper;
    must(::fcntl(fd, F_SETFL, must(::fcntl(fd, F_GETFL)) & ~O_NONBLOCK));
}

// Writes dots until not a single byte more fits; returns their number. O_NONBLOCK is clear afterwards.
inline size_t fill_pipe(int writer) {
    const Scaffolding helper;
    static char dots[4096];
    std::memset(dots, '.', sizeof dots);
    set_nonblocking(writer);
    size_t total = 0;
    for (size_t piece : {sizeof dots, size_t{1}})
        for (ssize_t count; (count = ::write(writer, dots, piece)) != -1 || errno == EINTR;)
            if (count > 0) total += static_cast<size_t>(count);
    must(errno == EAGAIN);
    set_blocking(writer);
    return total;
}

// Reads until there is nothing left to read just now and returns how much there was. O_NONBLOCK is clear afterwards.
inline size_t drain_pipe(int reader) {
    const Scaffolding helper;
    static char bytes[65536];
    set_nonblocking(reader);
    size_t total = 0;
    for (ssize_t count; (count = ::read(reader, bytes, sizeof bytes)) > 0 || (count == -1 && errno == EINTR);)
        if (count > 0) total += static_cast<size_t>(count);
    set_blocking(reader);
    return total;
}

// Reads exactly `size` bytes unless the end comes first; returns how many came.
inline size_t read_fully(int reader, void* buffer, size_t size) {
    const WaitingHelper helper;
    size_t done = 0;
    while (done < size) {
        const ssize_t count = ::read(reader, static_cast<char*>(buffer) + done, size - done);
        if (count == 0) break;
        if (count > 0) done += static_cast<size_t>(count);
        else must(errno == EINTR);
    }
    return done;
}

inline void write_fully(int writer, const void* buffer, size_t size) {
    const WaitingHelper helper;
    for (size_t done = 0; done < size;) {
        const ssize_t count = ::write(writer, static_cast<const char*>(buffer) + done, size - done);
        if (count > 0) done += static_cast<size_t>(count);
        else must(errno == EINTR);
    }
}

// "a descriptor", or what observe() prints for a failed call; the numbers of descriptors say nothing.
inline const char* opened(int fd) {
    static Text text;
    const int error = errno;
    text = fd == -1 ? format("-1 %s", errno_text(error).chars) : format("a descriptor");
    errno = error;
    return text.chars;
}

// Makes a FIFO where there is none yet.
inline void make_fifo(const char* path, mode_t mode = 0600) {
    const Scaffolding helper;
    must(::mkfifo(path, mode));
}

// One end of an existing FIFO. The reader does not wait for a writer; the writer needs a reader. Both block in read and write.
inline int fifo_reader(const char* path) {
    const Scaffolding helper;
    const int fd = must(::open(path, O_RDONLY | O_NONBLOCK));
    set_blocking(fd);
    return fd;
}
inline int fifo_writer(const char* path) {
    const Scaffolding helper;
    const int fd = must(::open(path, O_WRONLY | O_NONBLOCK));
    set_blocking(fd);
    return fd;
}

// A new FIFO and both its ends.
inline Pipe open_fifo(const char* path) {
    make_fifo(path);
    const int reader = fifo_reader(path);
    return {reader, fifo_writer(path)};
}

// SIGALRM again and again, handled by `handler` with `flags`, while one lives: what waits meanwhile is interrupted. Unlike
// Interrupter it leaves the choice of handler and SA_RESTART to the case. In a process with one thread only.
class Ticker {
public:
    explicit Ticker(void (*handler)(int) = count_signal, int flags = 0) {
        const Scaffolding helper;
        handle(SIGALRM, handler, flags);
        alarm_.start();
    }
private:
    RepeatedAlarm alarm_;
};

}  // namespace ipcts
