// pclose() does not return before the command has ended, which need not be at once.
//
// ref:      POSIX.1-2024 XSH pclose() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    FILE* stream = must(popen("cat; sleep 1; echo done > f; exit 3", "w"));
    observe("pclose", WaitStatus{pclose(stream)});
    const int file = open("f", O_RDONLY);
    char bytes[8] = {};
    observe("what the command wrote at last", Bytes{bytes, read(file, bytes, 4)});
}
