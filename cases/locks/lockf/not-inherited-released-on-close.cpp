// Locks of lockf() are not those of a forked child, and go when their process closes any descriptor of the file.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION; XSH fork() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const int file = open_scratch_file(100);
    const int duplicate = must(dup(file));
    observe("lock", lockf(file, F_LOCK, 0));
    auto test_in_child = [&] {
        Child child([&] { observe("F_TEST in a child", lockf(file, F_TEST, 0), {EACCES, EAGAIN}); });
        observe("the child", child.wait());
    };
    test_in_child();
    observe("close a duplicate", close(duplicate));
    test_in_child();
}
