// A directory stream that is open at fork() can be read in the child; when the child closes it, it stays open in the parent. (They
// may or may not share their position.)
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static void list(const char* what, DIR* directory) {
    rewinddir(directory);
    int others = 0, named = 0;
    while (const dirent* entry = readdir(directory)) {
        const bool dots = std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0;
        named += std::strcmp(entry->d_name, "name") == 0;
        others += !dots && std::strcmp(entry->d_name, "name") != 0;
    }
    observe(what, named == 1 && others == 0);
}

int main() {
    enter_scratch_directory();
    must(close(must(open("name", O_RDWR | O_CREAT, 0600))));
    DIR* directory = must(opendir("."));
    const pid_t child = fork();
    if (child == 0) {
        list("the child finds the file", directory);
        observe("closedir in the child", closedir(directory));
        _exit(0);
    }
    observe("the child", reap(must(child)));
    list("the parent finds the file", directory);
    observe("closedir in the parent", closedir(directory));
}
