// Each function of the exec family fails with ENAMETOOLONG for a name with more bytes than the directory allows. As such a file
// cannot exist, ENOENT is as right.
//
// ref:      POSIX.1-2024 XSH execl() ERRORS ENAMETOOLONG; XSH execle() ERRORS ENAMETOOLONG; XSH execlp() ERRORS ENAMETOOLONG; XSH execv() ERRORS ENAMETOOLONG; XSH execve() ERRORS ENAMETOOLONG; XSH execvp() ERRORS ENAMETOOLONG
// profile:  posix
// strength: shall fail

#include "support/processes.hpp"

int main(int, char** arguments) {
    enter_scratch_directory();
    const long limit = pathconf(".", _PC_NAME_MAX);
    if (limit == -1) unsupported("names have no limit here");
    const auto size = static_cast<size_t>(limit) + 1;
    char* name = must(static_cast<char*>(calloc(size + 3, 1)));
    std::memcpy(name, "./", 2);
    std::memset(name + 2, 'a', size);
    observe("execl", execl(name, "x", static_cast<char*>(nullptr)), {ENAMETOOLONG, ENOENT});
    observe("execle", execle(name, "x", static_cast<char*>(nullptr), environ), {ENAMETOOLONG, ENOENT});
    observe("execlp", execlp(name, "x", static_cast<char*>(nullptr)), {ENAMETOOLONG, ENOENT});
    observe("execv", execv(name, arguments), {ENAMETOOLONG, ENOENT});
    observe("execve", execve(name, arguments, environ), {ENAMETOOLONG, ENOENT});
    observe("execvp", execvp(name, arguments), {ENAMETOOLONG, ENOENT});
    free(name);
}
