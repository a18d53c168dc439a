# SPDX-License-Identifier: MIT
# include_directories_of(RESULT COMPILER...): where a compiler looks for the headers of C++ programs, in this order.
function(include_directories_of result)
  execute_process(COMMAND ${ARGN} -E -v -x c++ /dev/null OUTPUT_QUIET ERROR_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE ".*#include <...> search starts here:(.*)End of search list.*" "\\1" said "${said}")
  string(REGEX MATCHALL "[^ \n][^\n]*" directories "${said}")
  set(${result} ${directories} PARENT_SCOPE)
endfunction()
