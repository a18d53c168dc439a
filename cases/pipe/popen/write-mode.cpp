// popen() with "w" gives a stream that the command reads as its standard input up to the end, which pclose() brings.
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    FILE* stream = popen("cat > copy", "w");
    observe("popen", stream);
    observe("fputs succeeds", fputs("abc", stream) >= 0);
    observe("pclose", WaitStatus{pclose(stream)});

    char bytes[8] = {};
    const int copy = open("copy", O_RDONLY);
    observe("what the command got", Bytes{bytes, read(copy, bytes, sizeof bytes)});
}
