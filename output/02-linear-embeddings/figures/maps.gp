# Redraw with: gnuplot maps.gp
reset
set encoding utf8
set terminal pngcairo size 1300,403 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'maps.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.081616
set rmargin at screen 0.274692
set tmargin at screen 0.876427
set bmargin at screen 0.330521
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-8.45012:10.8228]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5, '' 10)
set yrange [-7.01108:9.24017]
set ytics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label '−5' at screen 0.116179,0.27866 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.16627,0.27866 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.21636,0.27866 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.26645,0.27866 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.0723083,0.398076 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0723083,0.566035 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.0723083,0.733993 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Component 1' at screen 0.178154,0.207692 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Component 2' at screen 0.0355311,0.603474 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'PCA' at screen 0.178154,0.928288 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.834119 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'T-shirt/top' at screen 0.898538,0.834119 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.749504 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'Trouser' at screen 0.898538,0.749504 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.664888 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'Pullover' at screen 0.898538,0.664888 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.580273 point pointtype 13 pointsize 1.69231 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'Dress' at screen 0.898538,0.580273 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.495658 point pointtype 11 pointsize 1.69231 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'Coat' at screen 0.898538,0.495658 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.411042 point pointtype 15 pointsize 1.69231 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'Sandal' at screen 0.898538,0.411042 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.326427 point pointtype 6 pointsize 1.69231 linecolor rgb '#000000' linewidth 1.5 front
set label 'Shirt' at screen 0.898538,0.326427 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.241811 point pointtype 4 pointsize 1.69231 linecolor rgb '#b8a500' linewidth 1.5 front
set label 'Sneaker' at screen 0.898538,0.241811 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.157196 point pointtype 8 pointsize 1.69231 linecolor rgb '#7f4a1e' linewidth 1.5 front
set label 'Bag' at screen 0.898538,0.157196 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.0725806 point pointtype 2 pointsize 1.69231 linecolor rgb '#8c8c8c' linewidth 1.5 front
set label 'Ankle boot' at screen 0.898538,0.0725806 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'maps.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.584264 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.364001
set rmargin at screen 0.557077
set tmargin at screen 0.876427
set bmargin at screen 0.330521
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-6.36542:9.59436]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
set yrange [-10.3684:5.13252]
set ytics nomirror out scale 0.6,0.3 ('' -10, '' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label '−5' at screen 0.380519,0.27866 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.441007,0.27866 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.501496,0.27866 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−10' at screen 0.354693,0.343495 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.354693,0.519583 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.354693,0.695671 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.354693,0.87176 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Direction 1' at screen 0.460539,0.207692 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Direction 2' at screen 0.308385,0.603474 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'LDA (with labels)' at screen 0.460539,0.928288 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'maps.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.584264 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.646385
set rmargin at screen 0.839462
set tmargin at screen 0.876427
set bmargin at screen 0.330521
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-2.56008:7.69008]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 5)
set yrange [-3.1466:7.17638]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label '0' at screen 0.694608,0.27866 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.78879,0.27866 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.637078,0.496921 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.637078,0.761334 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Greatest kurtosis' at screen 0.742923,0.207692 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Second greatest' at screen 0.61147,0.603474 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'ICA' at screen 0.742923,0.928288 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'maps.3.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.584264 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
