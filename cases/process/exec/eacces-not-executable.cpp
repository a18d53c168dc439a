// exec of a file that nobody may execute, or of a directory, fails with EACCES.
//
// ref:      POSIX.1-2024 XSH exec ERRORS EACCES
// profile:  posix
// strength: shall fail

#include "support/processes.hpp"

int main(int, char** arguments) {
    enter_scratch_directory();
    must(close(must(open("plain", O_WRONLY | O_CREAT, 0644))));  // closed: ETXTBSY is for what is open for writing
    must(mkdir("directory", 0755));
    observe("a file without execute permission", execv("./plain", arguments));
    observe("a directory", execv("./directory", arguments));
}
