# Redraw with: gnuplot truths.gp
reset
set encoding utf8
set terminal pngcairo size 1300,953 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'truths.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0412308
set rmargin at screen 0.205704
set tmargin at screen 0.947744
set bmargin at screen 0.716894
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-4.81913:44.8382]
unset xtics
set yrange [-24.0106:27.3847]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'two widths' at screen 0.123467,0.969675 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.888892,0.929853 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'first cloud' at screen 0.904969,0.929853 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.888892,0.894071 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'second' at screen 0.904969,0.894071 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.888892,0.85829 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'third' at screen 0.904969,0.85829 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'truths.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.254627
set rmargin at screen 0.4191
set tmargin at screen 0.947744
set bmargin at screen 0.716894
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-87.3614:90.786]
unset xtics
set yrange [-91.7281:92.6544]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'perplexity 2' at screen 0.336863,0.969675 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.468023
set rmargin at screen 0.632496
set tmargin at screen 0.947744
set bmargin at screen 0.716894
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-41.5735:40.9246]
unset xtics
set yrange [-42.5697:42.8158]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'perplexity 30' at screen 0.55026,0.969675 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.3.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.681419
set rmargin at screen 0.845892
set tmargin at screen 0.947744
set bmargin at screen 0.716894
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-19.651:19.7953]
unset xtics
set yrange [-20.2869:20.54]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'perplexity 100' at screen 0.763656,0.969675 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.4.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.0412308
set rmargin at screen 0.205704
set tmargin at screen 0.618468
set bmargin at screen 0.387618
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-5.81527:65.7573]
unset xtics
set yrange [-36.8476:37.23]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'two gaps' at screen 0.123467,0.640399 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.5.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.254627
set rmargin at screen 0.4191
set tmargin at screen 0.618468
set bmargin at screen 0.387618
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-96.8249:91.753]
unset xtics
set yrange [-97.8329:97.3452]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'perplexity 2' at screen 0.336863,0.640399 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.6.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.468023
set rmargin at screen 0.632496
set tmargin at screen 0.618468
set bmargin at screen 0.387618
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-30.9512:42.9994]
unset xtics
set yrange [-38.6322:37.9067]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'perplexity 30' at screen 0.55026,0.640399 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.7.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.681419
set rmargin at screen 0.845892
set tmargin at screen 0.618468
set bmargin at screen 0.387618
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-16.3918:14.2335]
unset xtics
set yrange [-16.1772:15.52]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'perplexity 100' at screen 0.763656,0.640399 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.8.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.0412308
set rmargin at screen 0.205704
set tmargin at screen 0.289192
set bmargin at screen 0.0583421
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-2.91482:2.86905]
unset xtics
set yrange [-2.80194:3.18436]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'pure noise' at screen 0.123467,0.311123 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.9.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.254627
set rmargin at screen 0.4191
set tmargin at screen 0.289192
set bmargin at screen 0.0583421
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-89.0831:92.1441]
unset xtics
set yrange [-95.0316:92.5386]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'perplexity 2' at screen 0.336863,0.311123 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.10.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.468023
set rmargin at screen 0.632496
set tmargin at screen 0.289192
set bmargin at screen 0.0583421
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-21.6282:20.0782]
unset xtics
set yrange [-20.3592:22.8069]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'perplexity 30' at screen 0.55026,0.311123 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.11.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.681419
set rmargin at screen 0.845892
set tmargin at screen 0.289192
set bmargin at screen 0.0583421
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-6.54228:6.12515]
unset xtics
set yrange [-6.58389:6.5269]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'perplexity 100' at screen 0.763656,0.311123 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.12.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.905969 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
