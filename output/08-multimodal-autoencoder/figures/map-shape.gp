# Redraw with: gnuplot map-shape.gp
reset
set encoding utf8
set terminal pngcairo size 1300,539 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'map-shape.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0412308
set rmargin at screen 0.428577
set tmargin at screen 0.907607
set bmargin at screen 0.104169
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-4.30174:4.38687]
unset xtics
set yrange [-3.85839:3.96496]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[6] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9]
array shape[6] = [7, 5, 9, 13, 11, 15]
set label 'component 1' at screen 0.234904,0.0633525 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'component 2' at screen 0.026,0.505888 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'PCA' at screen 0.234904,0.946382 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.907846,0.875974 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'circle' at screen 0.923923,0.875974 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.907846,0.812709 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'square' at screen 0.923923,0.812709 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.907846,0.749443 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'triangle' at screen 0.923923,0.749443 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.907846,0.686178 point pointtype 13 pointsize 1.69231 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'cross' at screen 0.923923,0.686178 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.907846,0.622913 point pointtype 11 pointsize 1.69231 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'star' at screen 0.923923,0.622913 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.907846,0.559647 point pointtype 15 pointsize 1.69231 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'ring' at screen 0.923923,0.559647 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'map-shape.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.642758 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.4775
set rmargin at screen 0.864846
set tmargin at screen 0.907607
set bmargin at screen 0.104169
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-42.9327:48.3815]
unset xtics
set yrange [-56.814:59.7225]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[6] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9]
array shape[6] = [7, 5, 9, 13, 11, 15]
set label 't-SNE 1' at screen 0.671173,0.0633525 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.462269,0.505888 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 't-SNE' at screen 0.671173,0.946382 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'map-shape.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.642758 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
