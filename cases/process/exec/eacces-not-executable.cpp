// Each function of the exec family fails with EACCES for a file that nobody may execute. So does a directory.
//
// ref:      POSIX.1-2024 XSH execl() ERRORS EACCES; XSH execle() ERRORS EACCES; XSH execlp() ERRORS EACCES; XSH execv() ERRORS EACCES; XSH execve() ERRORS EACCES; XSH execvp() ERRORS EACCES
// profile:  posix
// strength: shall fail

#include "support/processes.hpp"

int main(int, char** arguments) {
    enter_scratch_directory();
    must(close(must(open("plain", O_WRONLY | O_CREAT, 0644))));  // closed: ETXTBSY is for what is open for writing
    must(mkdir("directory", 0755));
    observe("execl", execl("./plain", "x", static_cast<char*>(nullptr)));
    observe("execle", execle("./plain", "x", static_cast<char*>(nullptr), environ));
    observe("execlp", execlp("./plain", "x", static_cast<char*>(nullptr)));
    observe("execv", execv("./plain", arguments));
    observe("execve", execve("./plain", arguments, environ));
    observe("execvp", execvp("./plain", arguments));
    observe("a directory", execv("./directory", arguments));
    observe("a directory for execvp", execvp("./directory", arguments));
}
