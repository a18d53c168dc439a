// SPDX-License-Identifier: MIT
#include "marks.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

#include "batch.hpp"
#include "protocol.hpp"
#include "support/case.hpp"

namespace ipcts {

namespace {

pid_t first = 0;  // the process that ends with the last mark
void (*done_last)() = nullptr;

// One line, one write(2): what others write to the console comes before or after it.
void put_mark(const char* word, const char* text, std::size_t length) {
    char line[1200];
    const int size = std::snprintf(line, sizeof line, "%s %.*s", word, static_cast<int>(length), text);
    const unsigned crc = crc32(0, line, static_cast<std::size_t>(size));
    const int whole = std::snprintf(line, sizeof line, "@@ipcts %s %08x %.*s\n", word, crc, static_cast<int>(length), text);
    const char* at = line;
    for (ssize_t left = whole; left > 0;) {
        const ssize_t written = ::write(STDOUT_FILENO, at, static_cast<std::size_t>(left));
        if (written == -1 && errno != EINTR) return;
        if (written == -1) continue;
        at += written;
        left -= written;
    }
}

void put_line_marked(int fd, const char* line, std::size_t length) { put_mark(fd == STDOUT_FILENO ? "out" : "err", line, length); }

}  // namespace

void begin_marks(const char* id, void (*last)()) {
    first = ::getpid();
    done_last = last;
    ::setenv("IPCTS_MARKS", "1", 1);
    const char* directory = std::getenv("TMPDIR");
    put_hello(directory ? directory : "/tmp", "none");
    put_mark("begin", id, std::strlen(id));
    mark_line = put_line_marked;
    mark_end = end_marks;
}

void end_marks(int status) {
    if (::getpid() != first) return;
    char text[32];
    const int length = std::snprintf(text, sizeof text, "exit:%d", status);
    put_mark("end", text, static_cast<std::size_t>(length));
    if (done_last) done_last();
}

void keep_marks() {
    if (std::getenv("IPCTS_MARKS")) mark_line = put_line_marked;
}

}  // namespace ipcts
