// Arguments that are together longer than {ARG_MAX} give exec E2BIG.
//
// ref:      POSIX.1-2024 XSH execv() ERRORS E2BIG
// profile:  posix
// strength: shall fail
// needs:    fork exec

#include "support/case.hpp"

static char* list[70'000];

int main(int count, char** arguments) {
    if (count > 1) return 0;  // they have been accepted
    const long limit = sysconf(_SC_ARG_MAX);
    if (limit == -1 || limit > 64'000'000) unsupported("no limit, or one that is too large to be tried");
    Child child([&] {
        char long_one[1001];
        std::memset(long_one, 'x', 1000);
        long_one[1000] = '\0';
        list[0] = arguments[0];
        for (long i = 1; i < limit / 1000 + 1000; ++i) list[i] = long_one;
        observe("execv", execv(arguments[0], list));
        list[2] = nullptr;
        execv(arguments[0], list);
        return 1;
    });
    observe("with one argument", child.wait());
}
