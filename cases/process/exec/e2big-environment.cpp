// Each function of the exec family that takes a path or a name fails with E2BIG when the environment alone is longer than
// {ARG_MAX}.
//
// ref:      POSIX.1-2024 XSH execl() ERRORS E2BIG; XSH execle() ERRORS E2BIG; XSH execlp() ERRORS E2BIG; XSH execv() ERRORS E2BIG; XSH execve() ERRORS E2BIG; XSH execvp() ERRORS E2BIG
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

static char* large[70'000];

// In a child, for the exec might be accepted.
template <class Call>
static void observe_in_child(const char* function, Call call) {
    Child child([&] { observe(function, call()); });
    must(child.wait().status == 0);
}

int main(int count, char** arguments) {
    if (count > 1) return 0;  // it has been accepted
    const long limit = sysconf(_SC_ARG_MAX);
    if (limit == -1 || limit > 64'000'000) unsupported("no limit, or one that is too large to be tried");
    char variable[1001] = "A=";
    std::memset(variable + 2, 'x', 998);
    large[0] = const_cast<char*>(case_variable());
    for (long i = 1; i < limit / 1000 + 1000; ++i) large[i] = variable;
    char *const self = arguments[0], *const run = const_cast<char*>("run"), *const end = nullptr;
    char* const list[] = {self, run, end};
    observe_in_child("execle", [&] { return execle(self, self, run, end, large); });
    observe_in_child("execve", [&] { return execve(self, list, large); });
    environ = large;
    observe_in_child("execl", [&] { return execl(self, self, run, end); });
    observe_in_child("execlp", [&] { return execlp(self, self, run, end); });
    observe_in_child("execv", [&] { return execv(self, list); });
    observe_in_child("execvp", [&] { return execvp(self, list); });
}
