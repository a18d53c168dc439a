// execlp() hands an executable file of no known format to the shell as a script, with the arguments.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/executables.hpp"

int main() {
    enter_scratch_directory();
    require_executable_files();
    const int file = must(open("script", O_WRONLY | O_CREAT, 0700));
    static const char text[] = "case \"$#, $1, $2\" in '2, one, and two') exit 6 ;; esac\nexit 7\n";
    must(write(file, text, sizeof text - 1));
    must(close(file));
    must(setenv("PATH", ".:/nonexistent", 1));
    for (const char* path : {"./script", "script"}) {
        Child child([&] {
            execlp(path, "script", "one", "and two", static_cast<char*>(nullptr));
            return 8;
        });
        observe(path, child.wait());
    }
}
