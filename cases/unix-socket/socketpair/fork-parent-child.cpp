// A pair inherited over fork is a two-way channel between parent and child; it ends when the child does.
//
// ref:      POSIX.1-2024 XSH socketpair() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S3-009 S3-013 S4-156

#include "support/socket_results.hpp"

#include <cctype>

int main() {
    int ends[2] = {-1, -1};
    observe("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    observe("a stream", is_socket_of(SOCK_STREAM, ends[0]));

    Child child([&] {
        char text[16] = "";
        const ssize_t size = must(read(ends[1], text, sizeof text));
        for (ssize_t i = 0; i < size; ++i) text[i] = static_cast<char>(std::toupper(text[i]));
        must(write(ends[1], text, static_cast<size_t>(size)));
    });
    close(ends[1]);

    char bytes[16] = "";
    observe("the parent writes", write(ends[0], "hello", 5));
    observe("the child answers", Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
    observe("the child", child.wait());
    observe("the parent reads on", read(ends[0], bytes, sizeof bytes));
}
