// ftok() fails with EACCES where the caller may not search a directory on the path.
//
// ref:     POSIX.1-2024 XSH ftok() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork

#include "support/sysv.hpp"

#include <sys/ipc.h>

int main() {
    require_ordinary_user();
    enter_scratch_directory();
    must(mkdir("closed", 0700));
    must(open("closed/file", O_RDWR | O_CREAT, 0600));
    must(chmod(".", 0711));
    must(chmod("closed", 0600));
    Child child([] {
        become_ordinary();
        observe("a file in a directory without search permission", ftok("closed/file", 1));
    });
    observe("the ordinary process", child.wait());
    must(chmod("closed", 0711));
    Child second([] {
        become_ordinary();
        const key_t key = ftok("closed/file", 1);
        observe("a key once it may be searched", key != -1 && ftok("closed/file", 1) == key);
    });
    observe("the ordinary process", second.wait());
    must(chmod("closed", 0700));
    must(unlink("closed/file"));
}
