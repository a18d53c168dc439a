// A directory stream that is open at fork() can be read in the child; when the child closes one, it stays open in the parent. (Of
// the two processes only one may read a stream.)
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH readdir() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static void list(const char* what, DIR* directory) {
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
    DIR* for_child = must(opendir("."));
    DIR* for_parent = must(opendir("."));
    const pid_t child = fork();
    if (child == 0) {
        list("the child finds the file", for_child);
        observe("closedir in the child", closedir(for_child));
        observe("closedir of the stream that the parent reads", closedir(for_parent));
        _exit(0);
    }
    observe("the child", reap(must(child)));
    list("the parent finds the file", for_parent);
    observe("closedir in the parent", closedir(for_parent));
    observe("closedir of the stream that the child read", closedir(for_child));
}
