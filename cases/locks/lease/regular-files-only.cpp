// Leases are for regular files: a pipe and a directory get none.
//
// ref:      man7 fcntl(2) Leases
// profile:  linux
// strength: documented

#include "support/leases.hpp"

int main() {
    require_leases();
    enter_scratch_directory();
    const int reader = open_pipe().reader, directory = must(open(".", O_RDONLY));
    const int file = must(open("file", O_RDONLY | O_CREAT, 0600));
    observe("refused for a pipe", fcntl(reader, F_SETLEASE, F_RDLCK) == -1);
    observe("refused for a directory", fcntl(directory, F_SETLEASE, F_RDLCK) == -1);
    observe("read lease of a regular file", fcntl(file, F_SETLEASE, F_RDLCK));
    observe("its lease", lease_type(fcntl(file, F_GETLEASE)));
}
