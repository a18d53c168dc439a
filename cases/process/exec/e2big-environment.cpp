// Each function of the exec family fails with E2BIG when the environment alone is longer than {ARG_MAX}.
//
// ref:      POSIX.1-2024 XSH execl() ERRORS E2BIG; XSH execle() ERRORS E2BIG; XSH execlp() ERRORS E2BIG; XSH execv() ERRORS E2BIG; XSH execve() ERRORS E2BIG; XSH execvp() ERRORS E2BIG; XSH fexecve() ERRORS E2BIG
// profile:  posix
// strength: shall fail

#include "support/processes.hpp"

static char* large[70'000];

int main(int count, char** arguments) {
    if (count > 1) return 0;  // they have been accepted
    const long limit = sysconf(_SC_ARG_MAX);
    if (limit == -1 || limit > 64'000'000) unsupported("no limit, or one that is too large to be tried");
#ifdef O_EXEC
    const int file = must(open(arguments[0], O_EXEC));
#else
    const int file = must(open(arguments[0], O_RDONLY));
#endif
    char variable[1001] = "A=";
    std::memset(variable + 2, 'x', 998);
    for (long i = 0; i < limit / 1000 + 1000; ++i) large[i] = variable;
    char* const list[] = {arguments[0], const_cast<char*>("run"), nullptr};
    observe("execle", execle(arguments[0], arguments[0], "run", static_cast<char*>(nullptr), large));
    observe("execve", execve(arguments[0], list, large));
    observe("fexecve", fexecve(file, list, large));
    char** const before = environ;
    environ = large;
    observe("execl", execl(arguments[0], arguments[0], "run", static_cast<char*>(nullptr)));
    observe("execlp", execlp(arguments[0], arguments[0], "run", static_cast<char*>(nullptr)));
    observe("execv", execv(arguments[0], list));
    observe("execvp", execvp(arguments[0], list));
    environ = before;
}
