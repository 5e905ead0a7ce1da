local function expect(holds, what)
  if not holds then
    error(what, 0)
  end
end

local function eventually(what, holds)
  expect(vim.wait(60000, holds, 20), 'waited in vain: ' .. what)
end

local function blame()
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.code == vim.env.RULE then
      return diagnostic
    end
  end
end

local function drive()
  local line, column, past = tonumber(vim.env.LINE), tonumber(vim.env.COLUMN), tonumber(vim.env.END)
  vim.cmd('edit ' .. vim.env.BRIEF)
  eventually('the finding', function() return blame() ~= nil end)
  local found = blame()
  expect(
    found.lnum == line - 1 and found.col == column - 1 and found.end_col == past - 1 and found.source == 'brieflint',
    'another place: ' .. vim.inspect(found)
  )

  vim.api.nvim_win_set_cursor(0, { line, column })
  local titles = {}
  vim.ui.select = function(items, options, choose)
    titles = vim.tbl_map(options.format_item, items)
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  eventually('the rewrite', function()
    return vim.api.nvim_buf_get_lines(0, line - 1, line, false)[1] == vim.env.FIXED_LINE
  end)
  expect(titles[1]:find(vim.env.REWRITE, 1, true), 'offered: ' .. vim.inspect(titles))
  eventually('the finding to go', function() return blame() == nil end)
  vim.cmd('write')
end

local done, problem = pcall(drive)
if done then
  vim.cmd('quitall')
else
  io.stdout:write('FAILED: ' .. tostring(problem) .. '\n')
  vim.cmd('cquit')
end
