// bind() needs write permission on the directory of its path and search permission on the way there.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EACCES
// profile:  posix
// strength: shall fail
// needs:    fork root two-uids

#include "support/sockets.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(chmod(".", 0755));
    for (const auto& [path, mode] : {std::pair{"unwritable", 0755}, {"unsearchable", 0766}, {"open", 0777}}) {
        must(mkdir(path, 0700));
        must(chmod(path, static_cast<mode_t>(mode)));
    }

    Child child([] {
        become(first_user);
        for (const char* path : {"unwritable/s", "unsearchable/s", "open/s"}) {
            const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
            const UnixAddress name = unix_address(path);
            observe(path, bind(fd, name.address(), name.size));
        }
    });
    observe("the other user's process", child.wait());
    struct stat status = {};
    observe("a file in the first", lstat("unwritable/s", &status));
    observe("a file in the second", lstat("unsearchable/s", &status));
    observe("a file in the third", lstat("open/s", &status));
    must(unlink("open/s"));
}
