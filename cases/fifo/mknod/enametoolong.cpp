// mknod() of a name with more bytes than the directory allows fails with ENAMETOOLONG.
//
// ref:      POSIX.1-2024 XSH mknod() ERRORS ENAMETOOLONG
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/users.hpp"

int main() {
    require_ordinary_user();
    enter_scratch_directory();
    must(chmod(".", 0777));
    Child child([] {
        if (geteuid() == 0) become(first_user);
        const long limit = pathconf(".", _PC_NAME_MAX);
        if (limit == -1) unsupported("names have no limit here");
        const auto size = static_cast<size_t>(limit);
        char* name = must(static_cast<char*>(calloc(size + 2, 1)));
        std::memset(name, 'a', size);
        observe("the longest name", mknod(name, S_IFIFO | 0600, 0));
        struct stat status = {};
        must(stat(name, &status));
        observe("FIFO", S_ISFIFO(status.st_mode) != 0);
        must(unlink(name));
        name[size] = 'a';
        observe("one byte more", mknod(name, S_IFIFO | 0600, 0));
        free(name);
    });
    observe("child", child.wait());
}
